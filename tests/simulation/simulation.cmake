# vakhta-sim: deterministic worlds of workstations, centre, network and disks.
file(GLOB simulation CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.cpp)
add_executable(vakhta-sim ${simulation})
target_link_libraries(vakhta-sim PRIVATE test_support workstation centre vakhta_sqlite)
target_compile_options(vakhta-sim PRIVATE -Wall -Wextra -Wno-missing-field-initializers -Werror)
target_precompile_headers(vakhta-sim PRIVATE <QtCore/QtCore> <optional> <variant> <vector>)

add_test(NAME simulation/seeds COMMAND vakhta-sim --seeds 150)
add_test(NAME simulation/repeats COMMAND vakhta-sim --seed 1000 --seeds 10 --twice)
add_test(NAME simulation/planted_bugs COMMAND vakhta-sim --every-bug)
set_tests_properties(simulation/seeds simulation/repeats simulation/planted_bugs PROPERTIES TIMEOUT 900)
add_test(NAME torture/simulation COMMAND vakhta-sim --seed 100000 --seeds 100000 --jobs 2)
set_tests_properties(torture/simulation PROPERTIES LABELS torture TIMEOUT 36000 RUN_SERIAL TRUE)
