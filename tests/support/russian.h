#pragma once

#include "ui/text/translator.h"

#include <memory>

namespace vakhta::test {

/// The program's own words in «ru» or «en», as they were built.
inline std::unique_ptr<QTranslator> translated(const QString &language)
{
    auto translator = std::make_unique<Translator>();
    if (!translator->load(QStringLiteral(BUILD_ROOT "/vakhta_%1.qm").arg(language)))
        qFatal("there is no " BUILD_ROOT "/vakhta_%s.qm", qPrintable(language));
    return translator;
}

inline std::unique_ptr<QTranslator> russian()
{
    return translated(QStringLiteral("ru"));
}

} // namespace vakhta::test
