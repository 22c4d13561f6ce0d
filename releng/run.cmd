@echo off
rem Starts Rashinban from the sources: builds it when they changed, then the desktop, or with arguments the command line.
rem   releng\run              the desktop
rem   releng\run --help       what the command line can do
rem RASHINBAN_PRODUCT=DIR starts an unpacked product instead of building one.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul 2>nul
for %%r in ("%~dp0..") do set "ROOT=%%~fr"
set "PRODUCT=%ROOT%\releng\org.rashinban.product\target\products\org.rashinban.product\win32\win32\x86_64\rashinban"
set "STATE=%ROOT%\.build"
if defined RASHINBAN_PRODUCT set "PRODUCT=%RASHINBAN_PRODUCT%"

call :find_jdk
if not defined JDK (
  echo No JDK 21 or newer found in JAVA_HOME, in the usual folders or on the path. Install one, or set JAVA_HOME. 1>&2
  exit /b 1
)
set "JAVA_HOME=%JDK%"
if not defined RASHINBAN_PRODUCT call :build_if_stale
if errorlevel 1 exit /b 1
if "%~1"=="" (
  start "" "%PRODUCT%\rashinban.exe"
  exit /b 0
)
"%PRODUCT%\rashinbanc.exe" %*
exit /b %ERRORLEVEL%

rem Sets JDK: JAVA_HOME when it fits, else the newest of what is installed.
:find_jdk
set "JDK="
set "JDK_MAJOR=20"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined JDK exit /b 0
for %%v in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "OpenJDK" "Semeru") do (
  call :look_in "%ProgramFiles%\%%~v"
  call :look_in "%LOCALAPPDATA%\Programs\%%~v"
)
for /f "delims=" %%j in ('where javac 2^>nul') do call :consider_bin "%%~dpj."
exit /b 0

rem look_in FOLDER: considers every folder in it.
:look_in
if not exist "%~1" exit /b 0
for /f "delims=" %%d in ('dir /b /ad "%~1" 2^>nul') do call :consider "%~1\%%d"
exit /b 0

:consider_bin
for %%h in ("%~1\..") do call :consider "%%~fh"
exit /b 0

rem consider HOME: takes it when it is a JDK and newer than the best so far.
:consider
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MAJOR="
for /f "usebackq tokens=1,2 delims==" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" for /f "delims=.-+_ " %%m in ("%%~b") do set "MAJOR=%%m"
if not defined MAJOR exit /b 0
if %MAJOR% LEQ %JDK_MAJOR% exit /b 0
set "JDK=%~1"
set "JDK_MAJOR=%MAJOR%"
exit /b 0

rem Builds when the digest of the sources is not the one of the last build.
:build_if_stale
if not exist "%STATE%" mkdir "%STATE%"
set "STAMP="
for /f "usebackq" %%s in (`""%JAVA_HOME%\bin\java.exe" "%ROOT%\releng\windows\SourceStamp.java" "%ROOT%""`) do set "STAMP=%%s"
set "BUILT="
if exist "%STATE%\windows.stamp" set /p BUILT=<"%STATE%\windows.stamp"
if defined STAMP if "%STAMP%"=="%BUILT%" if exist "%PRODUCT%\rashinban.exe" exit /b 0
echo Building Rashinban (the first time this takes some minutes) ... 1>&2
del "%STATE%\windows.stamp" 2>nul
pushd "%ROOT%"
call mvnw.cmd -q package -DskipTests -pl releng/org.rashinban.product -am >"%STATE%\build.log" 2>&1
if errorlevel 1 (
  popd
  echo The build failed; all of it is in .build\build.log. A Rashinban that still runs from this folder has to be closed first. 1>&2
  exit /b 1
)
popd
>"%STATE%\windows.stamp" echo %STAMP%
exit /b 0
