# Icons of Lucide (ISC licence): only those named here go into the programs' resources, with the licence.
set(VAKHTA_ICONS
  inbox zap stamp users map file-chart-column book-open list-checks settings
  user user-x calendar-clock alarm-clock undo-2 handshake user-search megaphone bookmark
  heart-pulse graduation-cap house plug-zap trash-2 construction bus hand-heart
  reply user-plus hourglass pause flag ellipsis send pencil paperclip history copy download printer search list-filter
  arrow-up-down arrow-up arrow-down rows-3 x
  wifi wifi-off refresh-cw circle-check circle-alert triangle-alert octagon-alert clock lock hard-drive
  log-in log-out coffee git-compare equal bell
  spell-check image map-pin layers star message-square user-check badge-check circle-dot eye
  chevron-down chevron-right check arrow-left arrow-right file-text keyboard app-window
  square diamond hexagon
  at-sign sticky-note)

vakhta_fetch(lucide-static 1.62.0
  "WBZA/m2PvkFpMGHDtsBck5P2A9G4ehLlYu4GwwICcmEm1BvYVgj00lCDxKRWLlbMlOibLaiwdQ88G5pHkSWgwA==" package)
set(VAKHTA_ICONS_QRC ${PROJECT_BINARY_DIR}/lucide/lucide.qrc)
set(rows "")
foreach(icon IN LISTS VAKHTA_ICONS)
  if(NOT EXISTS ${package}/icons/${icon}.svg)
    message(FATAL_ERROR "Lucide has no icon '${icon}'.")
  endif()
  string(APPEND rows "    <file alias=\"${icon}.svg\">${package}/icons/${icon}.svg</file>\n")
endforeach()
file(CONFIGURE OUTPUT ${VAKHTA_ICONS_QRC} @ONLY CONTENT
"<RCC>\n  <qresource prefix=\"/icons\">\n${rows}    <file alias=\"LICENSE\">${package}/LICENSE</file>\n  </qresource>\n</RCC>\n")
