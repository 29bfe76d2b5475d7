# Long ones: ./test --torture
add_executable(torture_worker torture/torture_worker.cpp torture/worker.h torture/worker.cpp)
target_link_libraries(torture_worker PRIVATE test_support workstation vakhta_sqlite)
target_compile_definitions(torture_worker PRIVATE $<$<STREQUAL:${VAKHTA_SQLITE},ciphers>:VAKHTA_CIPHERS>)

# torture(NAME seconds): NAME.py BIN_FOLDER must end well.
function(torture name seconds)
  add_test(NAME torture/${name} COMMAND /usr/bin/python3 ${CMAKE_CURRENT_LIST_DIR}/${name}.py ${CMAKE_RUNTIME_OUTPUT_DIRECTORY})
  set_tests_properties(torture/${name} PROPERTIES LABELS torture TIMEOUT ${seconds} RUN_SERIAL TRUE)
endfunction()

torture(kills 3600)
torture(strace_kills 3600)
torture(disk_faults 3600)
torture(torn_network 3600)
torture(damaged_files 3600)
torture(ready_cache 3600)
torture(wrong_clock 600)
torture(three_stations 1200)

add_test(NAME torture/three_windows
         COMMAND ${CMAKE_CURRENT_LIST_DIR}/../scenario/run ${CMAKE_RUNTIME_OUTPUT_DIRECTORY} ../torture/three_windows.py)
set_tests_properties(torture/three_windows PROPERTIES LABELS torture TIMEOUT 1800 RUN_SERIAL TRUE)
