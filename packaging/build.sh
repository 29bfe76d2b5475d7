# Sourced by ./run and ./test: vakhta_build TARGET… installs what is missing, configures once and builds.
VAKHTA_ROOT=$PWD
VAKHTA_BUILD=${VAKHTA_BUILD:-$VAKHTA_ROOT/build/dev}

vakhta_build() {
    if [ "${VAKHTA_NO_INSTALL:-0}" != 1 ]; then
        packaging/dependencies
    fi
    if [ ! -f "$VAKHTA_BUILD/build.ninja" ]; then
        cmake --preset dev -B "$VAKHTA_BUILD" ${VAKHTA_DOWNLOADS:+-DVAKHTA_DOWNLOADS="$VAKHTA_DOWNLOADS"}
    fi
    cmake --build "$VAKHTA_BUILD" --target "$@"
}
