#pragma once

class QString;
class QWidget;

namespace vakhta {

/// Shows the window over others with the keyboard in it. `token`: what the desktop gave whoever asked (xdg-activation); may be empty.
void bringToFront(QWidget &window, const QString &token);

} // namespace vakhta
