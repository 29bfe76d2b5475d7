#pragma once

#include <QString>

namespace vakhta::centre {

/// A text of an export as its writer meant it: HTML tags become line ends or nothing, entities their characters,
/// no-break spaces plain ones. Only what is surely a tag is taken for one: «если a < b и c > d» stays.
QString plainText(const QString &text);

/// A cell's value without the exporter's marks: the leading apostrophe, no-break and doubled spaces; «-» is empty.
QString plainValue(const QString &cell);

/// The first words of a text, at most 90 characters, as a title.
QString titleOf(const QString &text);

} // namespace vakhta::centre
