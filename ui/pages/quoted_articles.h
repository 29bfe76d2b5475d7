#pragma once

#include "app/core/appeal_reader.h"

#include <QWidget>

namespace vakhta {

class Banner;
class Label;

/// Under a reply: from which articles its words were taken, in which version, and that a newer one has come meanwhile. Kept with the draft
/// on this computer; an article whose words were taken out again is no longer named.
class QuotedArticles final : public QWidget
{
    Q_OBJECT

public:
    QuotedArticles(AppealReader &reader, AppealEditor &editor, QWidget *parent = nullptr);

    void start(qint64 appeal);
    void setText(const QString &text);
    void add(const Article &article);
    /// The reply has gone.
    void forget();
    /// The first that has a newer version: what the banner's button does.
    void showNews();

signals:
    void insertAsked(const vakhta::Article &article);

private:
    struct Quote
    {
        qint64 article = 0;
        int version = 0; // whose words stand there
        int seen = 0;    // the newest the author was shown
    };

    QString setting() const;
    void load();
    void keep();
    void show();
    const Article *newer(const Quote &quote) const;

    AppealReader &m_reader;
    AppealEditor &m_editor;
    std::vector<Article> m_articles;
    qint64 m_appeal = 0;
    QString m_text;
    std::vector<Quote> m_quotes;
    Label *m_from;
    Banner *m_news;
};

} // namespace vakhta
