#pragma once

#include "ui/text/time_text.h"

#include <QTranslator>

namespace vakhta {

/// The program's texts; the number of a plural is written as all other numbers are, thousands apart.
class Translator final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        QString text = QTranslator::translate(context, source, disambiguation, n);
        return n < 1000 ? text : text.replace(QStringLiteral("%n"), numberText(n));
    }
};

} // namespace vakhta
