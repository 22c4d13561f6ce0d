# shellcheck shell=bash
# What releng/run, releng/test and releng/bench share. Sourced by bash.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
product_dir=$root/releng/org.rashinban.product
# Outside every "target", so that a clean build does not take it away.
state_dir=$root/.build
mkdir -p "$state_dir"
. "$product_dir/launcher/shared/java.sh"

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# --- what the system must have ------------------------------------------------------------------------------------------

# has_openpyxl: whether any of the Pythons on the path knows the library; the one of the system need not come first.
has_openpyxl() {
    local python
    for python in $(type -ap python3); do
        if "$python" -c 'import openpyxl' 2>/dev/null; then return 0; fi
    done
    return 1
}

# missing_packages: the Debian packages of what is not there. Asks for the thing itself, not for the package, because names
# differ between releases and other systems have it under another.
missing_packages() {
    local missing=()
    # Not by a pipe into "grep -q": that one ends at the first hit and the pipe counts as failed.
    if [[ $(ldconfig -p 2>/dev/null) != *libgtk-3.so.0* ]]; then
        if apt-cache show libgtk-3-0t64 >/dev/null 2>&1; then missing+=(libgtk-3-0t64); else missing+=(libgtk-3-0); fi
    fi
    command -v Xvfb >/dev/null && command -v xvfb-run >/dev/null || missing+=(xvfb xauth)
    # Without one no window gets the keyboard back when a dialog closes, which no user's desktop does.
    command -v openbox >/dev/null || missing+=(openbox)
    command -v fc-list >/dev/null || missing+=(fontconfig)
    [ -n "$(fc-list :lang=ja file 2>/dev/null | head -n 1)" ] || missing+=(fonts-noto-cjk)
    # The Maven wrapper fetches and unpacks Maven with these.
    command -v curl >/dev/null || command -v wget >/dev/null || missing+=(curl ca-certificates)
    command -v unzip >/dev/null || missing+=(unzip)
    # Optional for developers: without it the tests that save forms by it are passed over.
    if [ "${RASHINBAN_OFFICE:-}" = required ]; then
        command -v soffice >/dev/null || missing+=(libreoffice-calc)
        has_openpyxl || missing+=(python3-openpyxl)
    fi
    printf '%s\n' "${missing[@]}"
}

ensure_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    local missing
    missing=$(missing_packages | tr '\n' ' ')
    missing=${missing% }
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null; then
        die "Missing on this system (by their Debian names): $missing. Install what provides them, then try again."
    fi
    if [ "$(id -u)" -ne 0 ]; then
        die "Missing packages: $missing. Install them with: sudo apt-get install $missing"
    fi
    say "Installing $missing"
    export DEBIAN_FRONTEND=noninteractive
    # The names are chosen again after the update: before it the package lists may be empty.
    { apt-get update -qq && missing=$(missing_packages | tr '\n' ' ') &&
        apt-get install -y -qq --no-install-recommends $missing; } >"${TMPDIR:-/tmp}/rashinban-apt.log" 2>&1 ||
        die "Could not install $missing; see ${TMPDIR:-/tmp}/rashinban-apt.log"
}

ensure_jdk() {
    JAVA_HOME=$(find_java javac) ||
        die "No JDK $RASHINBAN_JAVA_MIN or newer found in JAVA_HOME, /usr/lib/jvm or on the path. Install one, or set JAVA_HOME."
    export JAVA_HOME
}

# --- the build ----------------------------------------------------------------------------------------------------------

# One build at a time in this checkout: "locked FUNCTION ARGS" waits for its turn.
locked() {
    local lock=$state_dir/lock status=0
    if command -v flock >/dev/null; then
        { flock 8; "$@"; } 8>"$lock"
        return
    fi
    until mkdir "$lock.d" 2>/dev/null; do sleep 1; done
    "$@" || status=$?
    rmdir "$lock.d"
    return "$status"
}

# source_files: what the product is made from, one path a line; tests are not.
source_files() {
    (
        cd "$root" || exit
        if git rev-parse --git-dir >/dev/null 2>&1; then
            git ls-files --cached --others --exclude-standard
        else
            # What .gitignore names; releng/windows/SourceStamp.java does the same.
            find . -type f | sed 's|^\./||' | grep -vE '(^|/)(target|src-gen|bin|\.settings)/|(^|/)\.(classpath|project)$|^bundles/org\.rashinban\.model\.edit/plugin[_a-z]*\.properties$'
        fi | grep -E '^(pom\.xml$|\.mvn/|models/|bundles/|features/|templates/|releng/org\.)' | grep -vE '\.tests/|^releng/org\.rashinban\.quality/' | LC_ALL=C sort -u
    )
}

# source_stamp: a digest over names and content of the sources.
source_stamp() {
    (cd "$root" && source_files | tr '\n' '\0' | xargs -0 sha256sum 2>/dev/null | sha256sum | cut -c1-16)
}

built_product() {
    case $(uname -s) in
        Darwin) printf '%s\n' "$product_dir/target/products/org.rashinban.product/macosx/cocoa/$(uname -m | sed s/arm64/aarch64/)/Rashinban.app" ;;
        *) printf '%s\n' "$product_dir/target/products/org.rashinban.product/linux/gtk/x86_64/rashinban" ;;
    esac
}

launcher_of() {
    case $1 in
        *.app) printf '%s\n' "$1/Contents/MacOS/rashinban" ;;
        *) printf '%s\n' "$1/rashinban" ;;
    esac
}

# What runs is a copy of its own for each state of the sources, so that a build never pulls the jars from under a running window.
run_dir() { printf '%s\n' "$state_dir/run/$1"; }

# publish_build STAMP: makes what was just built the product that releng/run starts, and removes copies that nobody runs any more.
# The file in-use is written last: only with it a copy is whole. Whoever runs the copy holds a lock on it.
publish_build() {
    local built copy old
    built=$(built_product)
    [ -d "$built" ] || die "The build left no product in $built"
    copy=$(run_dir "$1")
    rm -rf "$copy"
    mkdir -p "$copy"
    cp -a "$built" "$copy/"
    # The first start fills the caches; nobody should have to wait for that at the screen.
    "$(launcher_of "$copy/${built##*/}")" --version >/dev/null || die "The product was built but does not start: $copy"
    : >"$copy/in-use"
    for old in "${copy%/*}"/*; do
        [ "$old" != "$copy" ] || continue
        if [ ! -e "$old/in-use" ] || ! command -v flock >/dev/null || flock -n -x "$old/in-use" true; then rm -rf "$old"; fi
    done
}

build_if_stale() {
    local stamp
    stamp=$(source_stamp)
    if [ ! -e "$(run_dir "$stamp")/in-use" ]; then
        say "Building Rashinban (the first time this takes some minutes) …"
        (cd "$root" && ./mvnw -q package -DskipTests -pl releng/org.rashinban.product -am >"$state_dir/build.log" 2>&1) || {
            tail -n 40 "$state_dir/build.log" >&2
            die "The build failed; all of it is in .build/build.log"
        }
        publish_build "$stamp"
    fi
    printf '%s\n' "$stamp"
}
