#!/bin/sh
# The steps of the image, for Debian 12. `make image-check` runs them without a container engine.
#
#   image.sh build SOURCE   install Précis from a checkout into /opt/precis
#   image.sh runtime        prepare the system that /opt/precis is copied to
set -eu

packages() {
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends "$@" > /dev/null
    apt-get clean
    rm -rf /var/lib/apt/lists/*
}

build() {
    packages python3 python3-venv
    python3 -m venv /opt/precis
    install="/opt/precis/bin/pip install --quiet --disable-pip-version-check --no-cache-dir --no-build-isolation"
    # The build tools come first, pinned: without build isolation pip uses them and fetches no others.
    $install --only-binary :all: --require-hashes -r "$1/requirements-build.txt"
    $install --require-hashes -r "$1/requirements.txt"
    $install --no-deps "$1"
    # What only builds, or tests the libraries, is not needed to run.
    find /opt/precis/lib -type d \( -name test -o -name tests \) -prune -exec rm -rf {} +
    /opt/precis/bin/pip uninstall --quiet --yes setuptools pip
}

runtime() {
    packages python3 ca-certificates
    useradd --no-create-home --uid 10001 --user-group --home-dir /var/lib/precis --shell /usr/sbin/nologin precis
    # DATABASE_URL's default is data/precis.db below the working directory.
    install -d -o precis -g precis -m 0700 /var/lib/precis /var/lib/precis/data
}

"$@"
