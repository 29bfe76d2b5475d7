#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>

class Hunspell;

namespace vakhta {

/// A dictionary of hunspell: NAME.aff and NAME.dic in one of these folders. Any encoding that iconv knows (KOI8-R, windows-1251).
/// Slow to open (a fifth of a second) and to suggest; lives on one thread.
class Dictionary
{
public:
    /// Nothing: there is none, or its encoding is unknown.
    static std::unique_ptr<Dictionary> open(const QString &name, const QStringList &folders = usualFolders());
    static QStringList usualFolders();
    ~Dictionary();

    /// As it stands, or as people write it: ё as е and е as ё.
    bool knows(const QString &word) const;
    QStringList suggestions(const QString &word) const;

private:
    explicit Dictionary(std::unique_ptr<Hunspell> hunspell);
    /// In the dictionary's bytes; nothing: it has no such letters.
    std::optional<QByteArray> bytesOf(const QString &word) const;
    QString textOf(const QByteArray &bytes) const;

    std::unique_ptr<Hunspell> m_hunspell;
    QByteArray m_encoding; // as iconv names it; empty: UTF-8
};

} // namespace vakhta
