#pragma once

#include "ui/text/text_links.h"
#include "ui/widgets/button.h"

namespace vakhta {

/// The links of a text for the keyboard, below it: one opens its question, several a list of them. Not there where there are none.
class LinksButton final : public Button
{
    Q_OBJECT

public:
    explicit LinksButton(const QString &name, QWidget *parent = nullptr);

    /// Of a text of visibleText(); the links are given back.
    QList<TextLink> show(const QString &visible);
    /// Whose links they are: the name for assistive tools.
    void setOwner(const QString &owner);

private:
    void nameIt();

    QString m_owner;
    QString m_text;
    QList<TextLink> m_links;
};

/// Of one link its question, of several a list at this place of the screen, of which each asks. `texts`: of visibleText(), each with its links
/// taken from it.
void chooseLink(QWidget *over, const QPoint &at, const QStringList &texts);

} // namespace vakhta
