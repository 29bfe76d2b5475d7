#include "ui/pages/view_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

/// One of several marks to choose from; it shows what the whole would look like with it.
class MarkButton final : public QAbstractButton
{
public:
    MarkButton(std::function<std::pair<QString, QColor>()> mark, QWidget *parent)
        : QAbstractButton(parent)
        , m_mark(std::move(mark))
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        atEverySize(this, [this] { setFixedSize(px(36), px(36)); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect body = rect().adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
        const auto [icon, colour] = m_mark();
        if (isChecked() || underMouse())
            paintBox(painter, body, radius::control, isChecked() ? theme().sel : theme().hover, isChecked() ? theme().accent : QColor());
        paintIcon(painter, body, icon, colour, px(18));
        if (hasFocus())
            paintFocusRing(painter, rect(), radius::control + 2);
    }

private:
    std::function<std::pair<QString, QColor>()> m_mark;
};

} // namespace

ViewDialog::ViewDialog(const QString &title, const QString &verb, const SavedView &view, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_name(new QLineEdit(view.name, this))
    , m_accept(new Button(verb, Button::Look::Primary, this))
    , m_forAll(new QCheckBox(tr("Show it to all"), this))
{
    setObjectName(u"viewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_name->setObjectName(u"viewName"_s);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMaxLength(SavedViews::longestName);
    m_accept->setObjectName(u"viewAccept"_s);
    m_accept->setKeyHint(u"Enter"_s);
    auto *leave = new Button(tr("Leave as it is"), Button::Look::Link, this);
    leave->setObjectName(u"viewLeave"_s);
    leave->setKeyHint(u"Esc"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::page), px(space::xl), px(space::page), px(space::xl));
    column->setSpacing(px(space::m));
    column->addWidget(new Label(title, TextStyle::Title2));
    column->addWidget(m_name);
    m_shapes = addMarks(u"viewShape"_s, tr("Sign"), int(viewShapes().size()), view.shape);
    m_tints = addMarks(u"viewTint"_s, tr("Colour"), int(viewTints().size()), view.tint);
    m_forAll->setObjectName(u"viewForAll"_s);
    m_forAll->hide();
    column->addWidget(m_forAll);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(leave);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(leave, &Button::clicked, this, &QDialog::reject);
    connect(m_accept, &Button::clicked, this, &ViewDialog::give);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewDialog::give);
    const auto allow = [this] { m_accept->setEnabled(!m_name->text().simplified().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, allow);
    allow();
    m_name->selectAll();
    m_name->setFocus();
}

void ViewDialog::offerToShare()
{
    m_forAll->show();
}

QButtonGroup *ViewDialog::addMarks(const QString &name, const QString &words, int count, int chosen)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(2));
    auto *label = new Label(words, TextStyle::Body, &Theme::text2, this);
    atEverySize(label, [label] { label->setMinimumWidth(px(56)); });
    row->addWidget(label);
    auto *group = new QButtonGroup(this);
    const bool shapes = name == u"viewShape"_s;
    for (int i = 0; i < count; ++i) {
        auto *mark = new MarkButton([this, shapes, i] {
            const int shape = shapes ? i : (m_shapes ? m_shapes->checkedId() : 0), tint = shapes ? (m_tints ? m_tints->checkedId() : m_view.tint) : i;
            return std::pair(viewShapes()[size_t(qMax(0, shape))].icon, theme().*viewTints()[size_t(qMax(0, tint))].colour);
        }, this);
        mark->setObjectName(name + QString::number(i));
        mark->setAccessibleName(u"%1: %2"_s.arg(words, shapes ? viewShapes()[size_t(i)].name : viewTints()[size_t(i)].name));
        mark->setToolTip(shapes ? viewShapes()[size_t(i)].name : viewTints()[size_t(i)].name);
        mark->setChecked(i == chosen);
        group->addButton(mark, i);
        row->addWidget(mark);
    }
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(group, &QButtonGroup::idToggled, this, &ViewDialog::repaintMarks);
    return group;
}

void ViewDialog::repaintMarks()
{
    for (QButtonGroup *group : {m_shapes, m_tints}) {
        for (QAbstractButton *mark : group->buttons())
            mark->update();
    }
}

void ViewDialog::give()
{
    if (!m_accept->isEnabled())
        return;
    m_view.name = m_name->text().simplified();
    m_view.shape = m_shapes->checkedId();
    m_view.tint = m_tints->checkedId();
    if (m_forAll->isChecked())
        emit sharedGiven(m_view);
    else
        emit given(m_view);
    accept();
}

} // namespace vakhta
