# Whole-program scenarios on a virtual screen, by keyboard, read through AT-SPI.
file(GLOB scripts CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*_scenario.py)
foreach(script IN LISTS scripts)
  cmake_path(GET script STEM name)
  string(REGEX REPLACE "_scenario$" "" rule ${name})
  cmake_path(GET script FILENAME file)
  add_test(NAME scenario/${rule} COMMAND ${CMAKE_CURRENT_LIST_DIR}/run ${CMAKE_RUNTIME_OUTPUT_DIRECTORY} ${file})
  set_tests_properties(scenario/${rule} PROPERTIES TIMEOUT 600 RUN_SERIAL TRUE)
endforeach()
