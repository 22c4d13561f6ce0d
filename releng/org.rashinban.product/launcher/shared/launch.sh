# shellcheck shell=sh
# Starting the product. Sourced by the launchers of Linux and macOS; plain sh, no bash.

# wanted_language: the language that the environment asks for, also where the system has no such locale installed.
wanted_language() {
    _locale=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
    case $_locale in
        ja*) echo ja ;;
    esac
}

# use_utf8: file names and arguments are UTF-8, whatever the locale; without this Java reads Japanese arguments as question marks.
use_utf8() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
        *[Uu][Tt][Ff]*8*) ;;
        *)
            unset LC_ALL
            LC_CTYPE=C.UTF-8
            export LC_CTYPE
            ;;
    esac
    # A locale that is named but not installed takes all others with it.
    case $(locale charmap 2>/dev/null || echo UTF-8) in
        *[Uu][Tt][Ff]*8*) ;;
        *)
            LC_ALL=C.UTF-8
            export LC_ALL
            ;;
    esac
}

no_java() {
    if [ "$(wanted_language)" = ja ]; then
        echo "羅針盤の実行には Java ${RASHINBAN_JAVA_MIN} 以上が必要です。インストールするか、JAVA_HOME に場所を指定してください。" >&2
    else
        echo "Rashinban needs Java ${RASHINBAN_JAVA_MIN} or newer: install one, or let JAVA_HOME name it." >&2
    fi
    exit 1
}

# is_command_line ARGS: whether the arguments ask for work without a screen. Options of the platform itself (-nl ja, -data DIR, …)
# have one dash and belong to the desktop.
is_command_line() {
    while [ "$#" -gt 0 ]; do
        case $1 in
            -nl) shift ;;
            --*) return 0 ;;
            -*) return 1 ;;
            *) return 0 ;;
        esac
        [ "$#" -gt 0 ] && shift
    done
    return 1
}

# cache_dir INSTALLATION: a place to keep what can be made again: with the product, or with the user where the product is read-only.
cache_dir() {
    if [ -w "$1/configuration" ]; then
        printf '%s\n' "$1/configuration"
        return 0
    fi
    _dir=${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/rashinban
    mkdir -p "$_dir" 2>/dev/null && [ -w "$_dir" ] && printf '%s\n' "$_dir"
}

# launch INSTALLATION ARGS: becomes the Java process. The caller may set launch_options (Java options without blanks) and
# launch_icon (a file for the Dock).
launch() {
    _install=$1
    shift
    _java_options=${launch_options:-}

    _language=$(wanted_language)
    use_utf8
    if [ -x "$_install/jre/bin/java" ]; then
        _java=$_install/jre
    else
        _java=$(find_java java) || no_java
    fi

    if is_command_line "$@"; then
        _kind=cli
        # No instance area: the command line leaves no workspace behind.
        set -- -application org.rashinban.cli.application -data @noDefault "$@"
        _java_options="$_java_options -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
    else
        _kind=desktop
    fi
    [ -z "$_language" ] || set -- -nl "$_language" "$@"

    set -- -jar "$_install/rashinban.jar" "$@"
    # Loaded classes are kept in an archive, which the JVM makes anew whenever it does not fit any more.
    _cache=$(cache_dir "$_install") && set -- "-XX:SharedArchiveFile=$_cache/$_kind-$(java_major "$_java").jsa" "$@" &&
        _java_options="$_java_options -XX:+AutoCreateSharedArchive"
    [ -z "${launch_icon:-}" ] || set -- "-Xdock:icon=$launch_icon" "$@"

    # The JVM keeps its warnings to itself: it would print them on standard output, which belongs to the commands.
    # The options hold no blanks of their own.
    # shellcheck disable=SC2086
    exec "$_java/bin/java" \
        -Xmx1g -Xlog:disable -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
        -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory \
        $_java_options ${RASHINBAN_JAVA_OPTIONS:-} "$@"
}
