#!/usr/bin/env bash
# Setup: install what a goal of `make` needs, once; silent when it is all there.
#
# Usage: tools/setup.sh build|bench|standalone|test
set -euo pipefail
cd "$(dirname "$0")/.."
goal=$1
python=.venv/bin/python

main() {
    ready || install
    # It takes a moment to see whether there is anything to do.
    "$python" tools/prepare_packs.py
}

install() {
    base=$(find_python)
    mapfile -t missing < <(missing_packages)
    ((${#missing[@]} == 0)) || install_packages "${missing[@]}"
    has_venv || make_venv
    install_python
    [[ $goal != test ]] || install_checkers
    fingerprint | tee .venv/ready-to-build >".venv/ready-to-$goal"
}

say() { printf '%s\n' "$@" >&2; }

stop() {
    say "$@"
    exit 1
}

ready() {
    has_venv && [[ -f .venv/ready-to-$goal && $(<".venv/ready-to-$goal") = "$(fingerprint)" ]] &&
        [[ $goal != test || -d node_modules ]]
}

fingerprint() { cat pyproject.toml package-lock.json tools/setup.sh | sha256sum; }

# A folder that was moved has a .venv that still points to where it was made.
has_venv() { [[ -x $python ]] && grep -qsF "$PWD/.venv" .venv/bin/activate; }

# The first that runs and is new enough: a version manager answers to names it has nothing for.
find_python() {
    local name
    for name in python3.13 python3.12 python3.11 python3; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s' "$name"
            return
        fi
    done
    stop "Python 3.11 or newer is needed. It can be had from https://www.python.org/downloads/."
}

# What this machine lacks, as names of Debian packages.
missing_packages() {
    has_module ensurepip || "$base" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])'
    has_library libpango-1.0.so.0 || echo libpango-1.0-0
    has_library libpangoft2-1.0.so.0 || echo libpangoft2-1.0-0
    # Without it WeasyPrint works, but warns, and warnings fail the tests.
    has_library libharfbuzz-subset.so.0 || echo libharfbuzz-subset0
    [[ $goal != standalone ]] || missing_to_freeze
    [[ $goal = test ]] || return 0
    has_one_of chromium chromium-browser google-chrome || echo chromium
    has_one_of javac || echo default-jdk-headless
    has_one_of npm || echo npm
    has_one_of pdftotext || echo poppler-utils
    # Playwright's driver is linked to it.
    has_library libatomic.so.1 || echo libatomic1
    missing_for_images
}

# A Debian is made of its packages where there is Debian or what came of it; elsewhere no test asks.
missing_for_images() {
    has_one_of apt-get || return 0
    has_one_of mmdebstrap || echo mmdebstrap
    [[ -f /usr/share/keyrings/debian-archive-keyring.gpg ]] || echo debian-archive-keyring
}

# PyInstaller reads programs with objdump, and takes Python's own library along.
missing_to_freeze() {
    [[ $OSTYPE = linux* ]] || return 0
    has_one_of objdump || echo binutils
    has_module 'ctypes, sysconfig; ctypes.CDLL(sysconfig.get_config_var("INSTSONAME"))' ||
        "$base" -c 'import sys; print("libpython3.%d" % sys.version_info[1])'
}

has_module() { "$base" -c "import $1" 2>/dev/null; }

# Elsewhere than on Linux libraries have other names; the program itself says if it finds none.
has_library() { [[ $OSTYPE != linux* ]] || has_module "ctypes; ctypes.CDLL('$1')"; }

has_one_of() { command -v "$@" >/dev/null; }

# Install Debian packages, or say which command does it.
install_packages() {
    local sudo=()
    has_one_of apt-get || stop "Some system packages are missing. On Debian they are called" \
        "    $*" "Please install yours and then run 'make $goal' again."
    if ((EUID != 0)); then
        sudo -n true 2>/dev/null || stop \
            "Some system packages are missing, and only an administrator can add them. Please run" \
            "    sudo apt-get update && sudo apt-get install $*" \
            "and then 'make $goal' again."
        sudo=(sudo -n)
    fi
    say "Installing $* with apt-get."
    "${sudo[@]}" apt-get update -qq || say "The lists of packages are not all up to date."
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -qq --no-install-recommends "$@" >/dev/null
}

make_venv() {
    say "Making .venv with $("$base" --version)."
    "$base" -m venv --clear .venv
}

install_python() {
    local package=.
    [[ $goal != bench ]] || package='.[bench]'
    [[ $goal != test ]] || package='.[dev]'
    say "Installing Python packages into .venv."
    "$python" -m pip install -qq --disable-pip-version-check --editable "$package"
}

install_checkers() {
    say "Installing the HTML checkers into node_modules."
    npm ci --silent
}

main
