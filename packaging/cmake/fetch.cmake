# vakhta_fetch(NAME VERSION SHA512 OUT): the unpacked folder of an npm package, its tarball checked against the hash.
# The tarball comes from VAKHTA_DOWNLOADS if it is there, else from the registry that npm is set up for.
function(vakhta_fetch name version sha512 out)
  set(tarball ${name}-${version}.tgz)
  set(place ${PROJECT_BINARY_DIR}/downloads)
  set(file ${place}/${tarball})
  if(VAKHTA_DOWNLOADS)
    set(file ${VAKHTA_DOWNLOADS}/${tarball})
    if(NOT EXISTS ${file})
      message(FATAL_ERROR "${tarball} is not in VAKHTA_DOWNLOADS (${VAKHTA_DOWNLOADS}). Put it there, or configure without -DVAKHTA_DOWNLOADS.")
    endif()
  elseif(NOT EXISTS ${file})
    file(MAKE_DIRECTORY ${place})
    find_program(NPM npm REQUIRED)
    message(STATUS "Fetching ${name} ${version}")
    execute_process(COMMAND ${NPM} pack --loglevel=error ${name}@${version} WORKING_DIRECTORY ${place}
      RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE words)
    if(failed OR NOT EXISTS ${file})
      message(FATAL_ERROR "${name} ${version} could not be fetched with 'npm pack'.\n${words}\n"
        "Without network: fetch ${tarball} elsewhere and configure with -DVAKHTA_DOWNLOADS=FOLDER.")
    endif()
  endif()
  execute_process(COMMAND openssl dgst -sha512 -binary ${file} COMMAND openssl base64 -A
    OUTPUT_VARIABLE found OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(NOT found STREQUAL sha512)
    message(FATAL_ERROR "${file} is not the file this program is built with: its sha512 differs.\n"
      "  expected ${sha512}\n  found    ${found}\nDelete it and configure again; if it differs still, do not use it.")
  endif()
  set(unpacked ${PROJECT_BINARY_DIR}/fetched/${name}-${version})
  if(NOT EXISTS ${unpacked}/package)
    file(ARCHIVE_EXTRACT INPUT ${file} DESTINATION ${unpacked})
  endif()
  set(${out} ${unpacked}/package PARENT_SCOPE)
endfunction()
