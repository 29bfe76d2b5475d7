#pragma once

#include <QString>

class QLineEdit;
class QVBoxLayout;
class QWidget;

namespace vakhta {

/// What the pages that stand before the work have in common: the dark panel with the program's sign at the left, a form at
/// the right. Answers the form's column, to be filled from the top.
QVBoxLayout *makeEntrance(QWidget *page);

/// A named field of such a form, its words above it. What is typed takes the mark of a wrong one away.
QLineEdit *addEntranceField(QVBoxLayout *column, const QString &name, const QString &words, bool secret = false);
/// Says what the field holds, above it and to a screen reader.
void nameEntranceField(QLineEdit *field, const QString &words);
/// Border, focus, and the whole text chosen.
void markWrong(QLineEdit *field);

} // namespace vakhta
