# The three programs, their resources and translations.
qt_add_resources(region_resources resources/regions.qrc)
target_sources(centre PRIVATE ${region_resources})

qt_add_resources(ui_resources resources/ui.qrc ${VAKHTA_ICONS_QRC})
add_library(vakhta_resources OBJECT ${ui_resources})
target_link_libraries(vakhta_resources PRIVATE Qt6::Core)

add_executable(vakhta-centre app/centre/main.cpp)
target_link_libraries(vakhta-centre PRIVATE centre_http)

add_executable(vakhtactl app/workstation/ctl/main.cpp)
target_link_libraries(vakhtactl PRIVATE workstation)

add_executable(vakhta app/workstation/main.cpp app/workstation/window.h app/workstation/window.cpp)
target_link_libraries(vakhta PRIVATE workstation spelling ui vakhta_resources)

foreach(program vakhta-centre vakhtactl vakhta)
  target_compile_options(${program} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Werror)
endforeach()

qt_add_translations(vakhta
  TS_FILES translations/vakhta_ru.ts translations/vakhta_en.ts
  SOURCES $<TARGET_PROPERTY:ui,SOURCES>
  LUPDATE_OPTIONS -locations none -no-obsolete)
