# Shared by the scripts of this folder: what has to be installed before anything can be built.

# Installs the headers of libxml2 unless they are there.
ensure_libxml2() {
  if command -v pkg-config >/dev/null && pkg-config --exists libxml-2.0; then return; fi
  if command -v dpkg >/dev/null && dpkg -s libxml2-dev >/dev/null 2>&1; then return; fi
  if ! command -v apt-get >/dev/null; then
    echo "concord: the headers of libxml2 are missing; please install them (brew install libxml2, dnf install libxml2-devel)." >&2
    exit 2
  fi
  echo "Installing libxml2-dev ..." >&2
  local sudo=()
  if [ "$(id -u)" -ne 0 ]; then sudo=(sudo); fi
  "${sudo[@]}" apt-get update -qq >&2
  "${sudo[@]}" apt-get install -y -qq libxml2-dev >&2
}
