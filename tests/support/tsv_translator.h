#pragma once

#include <QDir>
#include <QHash>
#include <QTranslator>

namespace vakhta::test {

/// The Russian words straight from translations/*.tsv (context, source, russian; forms of a plural separated by |), so that
/// the window can be seen and asked in Russian before they are compiled.
class TsvTranslator final : public QTranslator
{
public:
    explicit TsvTranslator(const QString &folder)
    {
        for (const QFileInfo &found : QDir(folder).entryInfoList({QStringLiteral("*.ru.tsv")})) {
            QFile file(found.filePath());
            if (file.open(QFile::ReadOnly))
                take(QString::fromUtf8(file.readAll()));
        }
    }

    bool isEmpty() const override { return m_words.isEmpty(); }

    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        const QString forms = m_words.value(key(QString::fromUtf8(context), QString::fromUtf8(source)));
        if (n < 0)
            return forms;
        const QStringList all = forms.split(u'|');
        const int form = n % 10 == 1 && n % 100 != 11 ? 0 : (n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 10 || n % 100 >= 20) ? 1 : 2);
        return all.value(form, all.value(0));
    }

    int count() const { return int(m_words.size()); }

private:
    static QString key(const QString &context, const QString &source) { return context + u'\t' + source; }

    void take(const QString &table)
    {
        for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList parts = line.split(u'\t');
            if (parts.size() >= 3)
                m_words.insert(key(parts[0], QString(parts[1]).replace(QStringLiteral("\\n"), QStringLiteral("\n"))), parts[2]);
        }
    }

    QHash<QString, QString> m_words;
};

} // namespace vakhta::test
