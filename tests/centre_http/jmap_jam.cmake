# centre_http/jmap_jam: the npm package jmap-jam, a client that nobody here wrote, against the real centre.
# Included, it registers the test; run as a script, it is the test. Without node or the package it fails: it never skips.
if(NOT CMAKE_SCRIPT_MODE_FILE)
  add_test(NAME centre_http/jmap_jam COMMAND ${CMAKE_COMMAND}
    -DSOURCE=${CMAKE_CURRENT_LIST_DIR} -DPLACE=${PROJECT_BINARY_DIR}/jmap_jam -DCENTRE=$<TARGET_FILE:vakhta-centre>
    -P ${CMAKE_CURRENT_LIST_FILE})
  set_tests_properties(centre_http/jmap_jam PROPERTIES TIMEOUT 300 ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC")
  return()
endif()

find_program(NODE NAMES node nodejs)
find_program(NPM npm)
if(NOT NODE OR NOT NPM)
  message(FATAL_ERROR "This test needs node and npm (packaging/dependencies installs them).")
endif()

file(MAKE_DIRECTORY ${PLACE})
foreach(file package.json package-lock.json jmap_jam_test.mjs)
  configure_file(${SOURCE}/${file} ${PLACE}/${file} COPYONLY)
endforeach()

# The package is fetched once for each content of the lock file.
file(SHA256 ${SOURCE}/package-lock.json wanted)
set(mark ${PLACE}/node_modules/.fetched-${wanted})
if(NOT EXISTS ${mark})
  execute_process(COMMAND ${NPM} ci --ignore-scripts --no-audit --no-fund WORKING_DIRECTORY ${PLACE} RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "jmap-jam could not be fetched with 'npm ci' in ${PLACE}.")
  endif()
  file(TOUCH ${mark})
endif()

execute_process(COMMAND ${CMAKE_COMMAND} -E env VAKHTA_CENTRE=${CENTRE} ${NODE} --test jmap_jam_test.mjs
  WORKING_DIRECTORY ${PLACE} RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "jmap-jam and the centre do not agree.")
endif()
