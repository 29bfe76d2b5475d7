#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace vakhta {

/// A text that an article had before.
struct ArticleVersion
{
    int version = 0;
    QString title;
    QString text;
    qint64 by = 0;
    QDateTime at; // UTC, the centre's clock

    bool operator==(const ArticleVersion &) const = default;
};

/// What the centre knows about a matter, to be put into answers. Like a template's, what is to be filled in stands in [brackets].
struct Article
{
    qint64 id = 0;       // given by the centre; in an act 0: a new one
    qint64 revision = 0; // the centre's count of changes; 0 or less: it is not there yet. In an act: what its author saw
    QString title;
    qint64 topic = 0;    // or a group of topics; 0: any
    QString text;
    int version = 0;     // of title and text, from 1
    qint64 by = 0;       // who wrote this version
    QDateTime at;        // UTC, the centre's clock
    QList<ArticleVersion> earlier; // the newest first
    bool withdrawn = false; // to be read, not offered

    static constexpr int most = 500, mostEarlier = 20;
    static constexpr int longestTitle = 200, longestText = 20'000;

    bool operator==(const Article &) const = default;
};

} // namespace vakhta
