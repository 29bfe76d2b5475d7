# The target vakhta_sqlite: SQLite3 Multiple Ciphers as a static library, or the distribution's SQLite without encryption.
if(VAKHTA_SQLITE STREQUAL "ciphers")
  vakhta_fetch(better-sqlite3-multiple-ciphers 13.0.3
    "UYabM82r1J84TLWc/SszoHs6XopWpl/2HCg3Nui1JUaFXg/VLswzkPowYiRhK/4CftI8dgtikwyZQecMldrGxQ==" package)
  add_library(vakhta_sqlite STATIC ${package}/deps/sqlite3/sqlite3.c)
  target_include_directories(vakhta_sqlite SYSTEM PUBLIC ${package}/deps/sqlite3)
  # AES code is chosen at run time by the library itself; see the decisions in ARCHITECTURE.md.
  target_compile_definitions(vakhta_sqlite PUBLIC VAKHTA_CIPHERS PRIVATE
    CODEC_TYPE=CODEC_TYPE_AEGIS SQLITE_ENABLE_FTS5 SQLITE_ENABLE_UPDATE_DELETE_LIMIT=0 SQLITE_THREADSAFE=2
    SQLITE_DQS=0 SQLITE_DEFAULT_MEMSTATUS=0 SQLITE_LIKE_DOESNT_MATCH_BLOBS SQLITE_MAX_EXPR_DEPTH=0
    SQLITE_OMIT_DEPRECATED SQLITE_OMIT_SHARED_CACHE SQLITE_USE_ALLOCA SQLITE_OMIT_LOAD_EXTENSION
    SQLITE_ENABLE_DBSTAT_VTAB SQLITE_SECURE_DELETE=0 SQLITE_TEMP_STORE=2)
  target_compile_options(vakhta_sqlite PRIVATE -O2 -w)
  target_link_libraries(vakhta_sqlite PRIVATE dl pthread m)
elseif(VAKHTA_SQLITE STREQUAL "system")
  find_package(SQLite3 3.43 REQUIRED) # the first whose full-text index forgets what is deleted
  add_library(vakhta_sqlite INTERFACE)
  target_link_libraries(vakhta_sqlite INTERFACE SQLite::SQLite3)
else()
  message(FATAL_ERROR "VAKHTA_SQLITE is '${VAKHTA_SQLITE}'; it can be 'ciphers' or 'system'.")
endif()
