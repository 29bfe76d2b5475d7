#pragma once

#include <QStringList>
#include <QUrl>

namespace vakhta {

/// A link in the words of the question before it is opened.
struct LinkText
{
    QString address;      // whole, ASCII; what decides where it leads is strong()
    QString written;      // as it stands in the text, where that is not the address itself
    QStringList warnings; // each a sentence
};

/// `shown`: the part of a text of visibleText() that is the link.
LinkText linkText(const QString &shown, const QUrl &target);

/// What is opened and copied.
QString addressOf(const QUrl &target);

} // namespace vakhta
