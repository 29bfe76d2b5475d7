#include "ui/pages/entrance.h"

#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

constexpr int formWidth = 400;

class EntranceWords
{
    Q_DECLARE_TR_FUNCTIONS(Entrance)
};

/// The dark panel with the program's sign and what it is for.
QWidget *makePanel()
{
    auto *panel = new Surface(&Theme::rail);
    auto *lines = new QVBoxLayout(panel);
    lines->setContentsMargins(px(48), px(48), px(48), px(48));
    lines->setSpacing(px(space::l));
    lines->addWidget(new IconLabel(u"logo"_s, &Theme::railOn, 48));
    lines->addStretch();
    auto *what = new Label(EntranceWords::tr("One panel for the whole shift"), TextStyle::Title1, &Theme::railOn);
    auto *how = new Label(EntranceWords::tr("Appeals from social networks and the feedback platform. It works the same when the connection is gone."),
                          TextStyle::Body, &Theme::railOff);
    for (Label *label : {what, how}) {
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    lines->addStretch();
    return panel;
}

} // namespace

QVBoxLayout *makeEntrance(QWidget *page)
{
    auto *form = new QWidget;
    atEverySize(form, [form] { form->setFixedWidth(px(formWidth)); });
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::xs));

    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makePanel(), 4);
    auto *right = new Surface(&Theme::surface);
    auto *lines = new QVBoxLayout(right);
    lines->setContentsMargins(px(64), px(48), px(64), px(48));
    lines->addStretch(2);
    auto *left = new QHBoxLayout; // not an alignment: that would lose the height of wrapped sentences
    left->addWidget(form);
    left->addStretch();
    lines->addLayout(left);
    lines->addStretch(3);
    columns->addWidget(right, 7);
    return column;
}

QLineEdit *addEntranceField(QVBoxLayout *column, const QString &name, const QString &words, bool secret)
{
    column->addSpacing(px(space::l));
    auto *label = new Label(words, TextStyle::Small, &Theme::text2);
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(words);
    if (secret)
        field->setEchoMode(QLineEdit::Password);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    QObject::connect(field, &QLineEdit::textEdited, field, [field] {
        field->setProperty("wrong", false);
        field->style()->polish(field);
    });
    return field;
}

void nameEntranceField(QLineEdit *field, const QString &words)
{
    field->setAccessibleName(words);
    const auto labels = field->parentWidget()->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->buddy() == field)
            label->setText(words);
    }
}

void markWrong(QLineEdit *field)
{
    field->setProperty("wrong", true);
    field->style()->polish(field);
    field->setFocus();
    field->selectAll();
}

} // namespace vakhta
