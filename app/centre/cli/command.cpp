#include "app/centre/cli/command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vakhta::centre {

namespace {
/// Takes the words one by one; the first that does not fit stays as the fault.
class Reading
{
public:
    explicit Reading(const Command &command) : m_command(command) {}

    Parsed read(QStringList words)
    {
        while (!words.isEmpty() && m_parsed.fault.isEmpty() && !m_parsed.wantsHelp)
            take(words.takeFirst(), words);
        if (m_parsed.fault.isEmpty() && !m_parsed.wantsHelp)
            finish();
        return m_parsed;
    }

private:
    void take(const QString &word, QStringList &rest)
    {
        if (word == u"--help" || word == u"-h")
            m_parsed.wantsHelp = true;
        else if (word.startsWith(u"--"))
            takeOption(word, rest);
        else
            m_invocation.arguments << word;
    }

    void takeOption(const QString &word, QStringList &rest)
    {
        const QString name = word.section(u'=', 0, 0);
        const bool joined = word.contains(u'=');
        const auto option = std::find_if(m_command.options.begin(), m_command.options.end(),
                                         [&](const Option &one) { return one.name == name; });
        if (option == m_command.options.end())
            m_parsed.fault = u"there is no option %1"_s.arg(name);
        else if (m_invocation.has(name) && !option->repeats)
            m_parsed.fault = u"%1 is given twice"_s.arg(name);
        else if (option->value.isEmpty() && joined)
            m_parsed.fault = u"%1 takes no value"_s.arg(name);
        else if (!option->value.isEmpty() && !joined && (rest.isEmpty() || rest.front().startsWith(u"--")))
            m_parsed.fault = u"%1 needs a value: %1 %2"_s.arg(name, option->value);
        else
            m_invocation.options[name] << (joined ? word.section(u'=', 1) : option->value.isEmpty() ? QString() : rest.takeFirst());
    }

    void finish()
    {
        for (const Option &option : m_command.options) {
            if (option.required && !m_invocation.has(option.name)) {
                m_parsed.fault = u"%1 is missing: %1 %2"_s.arg(option.name, option.value).trimmed();
                return;
            }
        }
        const QStringList expected = m_command.arguments.split(u' ', Qt::SkipEmptyParts);
        if (m_invocation.arguments.size() < expected.size())
            m_parsed.fault = u"%1 is missing"_s.arg(expected[m_invocation.arguments.size()]);
        else if (m_invocation.arguments.size() > expected.size())
            m_parsed.fault = u"“%1” is one word too many"_s.arg(m_invocation.arguments[expected.size()]);
        else
            m_parsed.invocation = m_invocation;
    }

    const Command &m_command;
    Invocation m_invocation;
    Parsed m_parsed;
};
} // namespace

Parsed parse(const Command &command, const QStringList &words)
{
    return Reading(command).read(words);
}

QString helpOf(const Command &command)
{
    QString usage = u"Usage: vakhta-centre %1 %2"_s.arg(command.name, command.arguments).trimmed();
    QString options;
    for (const Option &option : command.options) {
        const QString shown = u"%1 %2"_s.arg(option.name, option.value).trimmed();
        usage += option.required ? u" "_s + shown : u" ["_s + shown + u']';
        options += u"  %1 %2\n"_s.arg(shown, -24).arg(option.help);
    }
    return u"%1\n\n%2\n\n%3"_s.arg(usage, command.summary, options);
}

std::optional<qint64> wholeNumber(const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace vakhta::centre
