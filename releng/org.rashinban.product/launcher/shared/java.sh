# shellcheck shell=sh
# Finding a Java to run with. Sourced by the launchers and by releng/; plain sh, no bash.

RASHINBAN_JAVA_MIN=21

# java_major HOME: the feature release of the Java in HOME, or nothing.
java_major() {
    _version=''
    if [ -r "$1/release" ]; then
        _version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([^"]*\)"\{0,1\}.*/\1/p' "$1/release" | head -n 1)
    fi
    if [ -z "$_version" ] && [ -x "$1/bin/java" ]; then
        _version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
    fi
    case $_version in
        1.*) _version=${_version#1.} ;;
    esac
    printf '%s\n' "${_version%%[!0-9]*}"
}

# java_fits HOME TOOL: whether HOME has bin/TOOL and is new enough.
java_fits() {
    [ -x "$1/bin/$2" ] || return 1
    _major=$(java_major "$1")
    [ -n "$_major" ] && [ "$_major" -ge "$RASHINBAN_JAVA_MIN" ]
}

# java_on_path TOOL: the home of the TOOL on the path, links resolved, or nothing.
java_on_path() {
    _tool=$(command -v "$1" 2>/dev/null) || return 0
    while [ -L "$_tool" ]; do
        _link=$(readlink "$_tool")
        case $_link in
            /*) _tool=$_link ;;
            *) _tool=$(dirname "$_tool")/$_link ;;
        esac
    done
    _home=$(CDPATH='' cd "$(dirname "$_tool")/.." 2>/dev/null && pwd) || return 0
    printf '%s\n' "$_home"
}

# find_java TOOL: the home to use. JAVA_HOME wins when it fits; else the newest of what is installed. TOOL is java or javac.
find_java() {
    if [ -n "${JAVA_HOME:-}" ] && java_fits "$JAVA_HOME" "$1"; then
        printf '%s\n' "$JAVA_HOME"
        return 0
    fi
    _best=''
    _best_major=0
    for _candidate in "${RASHINBAN_JVM_DIR:-/usr/lib/jvm}"/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$(java_on_path "$1")"; do
        java_fits "$_candidate" "$1" || continue
        _major=$(java_major "$_candidate")
        if [ "$_major" -gt "$_best_major" ]; then
            _best=$_candidate
            _best_major=$_major
        fi
    done
    [ -n "$_best" ] || return 1
    printf '%s\n' "$_best"
}
