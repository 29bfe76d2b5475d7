#include "ui/pages/history_view.h"

#include "ui/pages/file_strip.h"
#include "ui/text/history_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/links_button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/run_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vakhta {

class HistoryView::Row final : public QWidget
{
public:
    Row(const QString &name, const QString &files, QWidget *parent)
        : QWidget(parent)
        , m_icon(new IconLabel(u"history"_s, &Theme::text2, 15, this))
        , m_when(new Label(TextStyle::Small, &Theme::text2, this))
        , m_words(new RunLabel(TextStyle::Small, &Theme::text, this))
        , m_links(new LinksButton(name, this))
        , m_files(new FileStrip(files, FileStrip::Look::Small, this))
    {
        m_links->setSmall(true);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(px(8), px(4), px(8), px(4));
        row->setSpacing(px(8));
        row->addWidget(m_icon, 0, Qt::AlignTop);
        row->addWidget(m_when, 0, Qt::AlignTop);
        auto *said = new QVBoxLayout;
        said->setSpacing(0);
        said->addWidget(m_words);
        said->addWidget(m_links);
        said->addWidget(m_files);
        row->addLayout(said, 1);
        m_when->setFixedHeight(lineHeight(TextStyle::Small));
        m_icon->setFixedHeight(lineHeight(TextStyle::Small));
    }

    /// `number`: from the oldest on.
    void show(size_t number, const Message &message, const std::vector<Reply> &replies, const Region &region, const LocalTime &here, int whenWidth)
    {
        m_icon->setIcon(historyIcon(message.kind), wantsAttention(message.kind) ? &Theme::warn : &Theme::text2);
        m_when->setText(stampText(message.at, here));
        m_when->setFixedWidth(whenWidth);
        m_isNote = isNote(message.kind);
        update();
        m_words->setText(historySentence(message, region, replies));
        m_words->setLinks(m_links->show(m_words->text()));
        const QString owner = HistoryView::tr("Record %1, %2").arg(number).arg(stampText(message.at, here));
        m_links->setOwner(owner);
        m_files->show(message.appeal, message.files, 0, owner);
        setVisible(true);
    }

    void setPictures(Pictures &pictures) { m_files->setPictures(pictures); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_isNote)
            return;
        QPainter painter(this);
        paintBox(painter, rect().adjusted(0, 1, 0, -1), radius::control, theme().alt, theme().line);
    }

private:
    bool m_isNote = false;
    IconLabel *m_icon;
    Label *m_when;
    RunLabel *m_words;
    LinksButton *m_links;
    FileStrip *m_files;
};

HistoryView::HistoryView(int most, QWidget *parent)
    : QWidget(parent)
    , m_most(most)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void HistoryView::setPictures(Pictures &pictures)
{
    m_pictures = &pictures;
    for (Row *row : m_rows)
        row->setPictures(pictures);
}

void HistoryView::show(const std::vector<Message> &messages, const std::vector<Reply> &replies, const Region &region, const LocalTime &here)
{
    const size_t count = m_most > 0 ? std::min(messages.size(), size_t(m_most)) : messages.size();
    while (m_rows.size() < count) {
        const QString number = QString::number(m_rows.size() + 1), sort = m_most > 0 ? u"recent"_s : u"record"_s;
        m_rows.push_back(new Row(sort + u"Links"_s + number, sort + number + u"File"_s, this));
        if (m_pictures)
            m_rows.back()->setPictures(*m_pictures);
        layout()->addWidget(m_rows.back());
    }
    int whenWidth = px(112);
    for (size_t i = messages.size() - count; i < messages.size(); ++i)
        whenWidth = qMax(whenWidth, textWidth(stampText(messages[i].at, here), TextStyle::Small));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (i < count)
            m_rows[i]->show(messages.size() - i, messages[messages.size() - 1 - i], replies, region, here, whenWidth);
        else
            m_rows[i]->setVisible(false);
    }
}

} // namespace vakhta
