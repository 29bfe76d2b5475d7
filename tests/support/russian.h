#pragma once

#include <QTranslator>

#include <memory>

namespace vakhta::test {

/// The program's own Russian, as it was built.
inline std::unique_ptr<QTranslator> russian()
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(BUILD_ROOT "/vakhta_ru.qm")))
        qFatal("there is no " BUILD_ROOT "/vakhta_ru.qm");
    return translator;
}

} // namespace vakhta::test
