#include "app/spelling/dictionary.h"

#include "app/core/spelt_words.h"

#include <QFile>

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <iconv.h>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {
constexpr qsizetype longestWord = 60; // hunspell's time grows steeply with the length
constexpr qsizetype mostSuggestions = 7;

/// Bytes of one encoding in another; nothing: they cannot be told there.
std::optional<QByteArray> converted(const QByteArray &bytes, const char *from, const char *to)
{
    const iconv_t converter = ::iconv_open(to, from);
    if (converter == iconv_t(-1))
        return {};
    QByteArray input = bytes, output(4 * bytes.size() + 8, '\0');
    char *in = input.data(), *out = output.data();
    size_t inLeft = size_t(input.size()), outLeft = size_t(output.size());
    const size_t failed = ::iconv(converter, &in, &inLeft, &out, &outLeft);
    ::iconv_close(converter);
    if (failed == size_t(-1))
        return {};
    output.chop(qsizetype(outLeft));
    return output;
}

std::string stringOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}
} // namespace

QStringList Dictionary::usualFolders()
{
    return {u"/usr/share/hunspell"_s, u"/usr/share/myspell"_s, u"/usr/share/myspell/dicts"_s};
}

std::unique_ptr<Dictionary> Dictionary::open(const QString &name, const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QString aff = u"%1/%2.aff"_s.arg(folder, name), dic = u"%1/%2.dic"_s.arg(folder, name);
        if (!QFile::exists(aff) || !QFile::exists(dic))
            continue;
        std::unique_ptr<Dictionary> found(new Dictionary(std::make_unique<Hunspell>(QFile::encodeName(aff).constData(), QFile::encodeName(dic).constData())));
        if (found->bytesOf(u"слово"_s))
            return found;
    }
    return nullptr;
}

Dictionary::Dictionary(std::unique_ptr<Hunspell> hunspell)
    : m_hunspell(std::move(hunspell))
{
    QByteArray encoding = QByteArray::fromStdString(m_hunspell->get_dict_encoding()).toUpper();
    if (encoding.startsWith("MICROSOFT-")) // as the format names windows-1251
        encoding = encoding.mid(10);
    if (encoding.startsWith("ISO8859-"))
        encoding.insert(3, '-');
    m_encoding = encoding == "UTF-8" ? QByteArray() : encoding;
}

Dictionary::~Dictionary() = default;

std::optional<QByteArray> Dictionary::bytesOf(const QString &word) const
{
    return m_encoding.isEmpty() ? word.toUtf8() : converted(word.toUtf8(), "UTF-8", m_encoding.constData());
}

QString Dictionary::textOf(const QByteArray &bytes) const
{
    return QString::fromUtf8(m_encoding.isEmpty() ? bytes : converted(bytes, m_encoding.constData(), "UTF-8").value_or(QByteArray()));
}

bool Dictionary::knows(const QString &word) const
{
    if (word.size() > longestWord)
        return true; // it says nothing of such
    const QStringList all = spellings(word);
    return std::any_of(all.begin(), all.end(), [this](const QString &one) {
        const auto bytes = bytesOf(one);
        return bytes && m_hunspell->spell(stringOf(*bytes));
    });
}

QStringList Dictionary::suggestions(const QString &word) const
{
    const auto bytes = bytesOf(word);
    if (!bytes || word.size() > longestWord)
        return {};
    QStringList found;
    for (const std::string &one : m_hunspell->suggest(stringOf(*bytes))) {
        const QString text = textOf(QByteArray::fromStdString(one));
        if (!text.isEmpty() && !found.contains(text) && found.size() < mostSuggestions)
            found << text;
    }
    return found;
}

} // namespace vakhta
