@echo off
rem Starts Rashinban from the sources: the desktop, or with arguments the command line.
rem It builds when there is no product yet; after a change of the sources run  mvnw verify -DskipTests  yourself.
setlocal
chcp 65001 >nul
set "ROOT=%~dp0.."
set "PRODUCT=%ROOT%\releng\org.rashinban.product\target\products\org.rashinban.product\win32\win32\x86_64\rashinban"
if not exist "%PRODUCT%\rashinban.exe" (
  if not defined JAVA_HOME (
    echo Set JAVA_HOME to a JDK 21 or newer. 1>&2
    exit /b 1
  )
  pushd "%ROOT%"
  call mvnw.cmd -q verify -DskipTests 1>&2 || (popd & exit /b 1)
  popd
)
if "%~1"=="" (
  start "" "%PRODUCT%\rashinban.exe"
  exit /b 0
)
"%PRODUCT%\rashinbanc.exe" %*
exit /b %ERRORLEVEL%
