#pragma once

#include <QWidget>

namespace vakhta {

/// The focus that is given to `page` goes on to `to`, at once or when it comes to be seen. Not a focus proxy: Tab would come to the
/// page for it, go on to `to`, and pass over what stands before that.
void handFocusOn(QWidget *page, QWidget *to);

/// Where the page hands the focus on, or to the first thing in it that Tab would reach.
void giveFocus(QWidget *page);

} // namespace vakhta
