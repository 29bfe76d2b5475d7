#include "ui/text/command_text.h"

#include <QCoreApplication>

namespace vakhta {

namespace {
class Said
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};
} // namespace

QString groupText(Command::Group group)
{
    switch (group) {
    case Command::Group::Everywhere: return Said::tr("Everywhere");
    case Command::Group::Sections: return Said::tr("Sections");
    case Command::Group::Lists: return Said::tr("List");
    case Command::Group::Views: return Said::tr("My views");
    case Command::Group::Appeal: return Said::tr("Appeal");
    case Command::Group::Reply: return Said::tr("Reply");
    case Command::Group::Outages: return Said::tr("Outages");
    case Command::Group::Approval: return Said::tr("Approval");
    case Command::Group::Shift: return Said::tr("Shift");
    case Command::Group::Profile: return Said::tr("Region profile");
    case Command::Group::Journal: return Said::tr("Journal");
    case Command::Group::Articles: return Said::tr("Knowledge base");
    }
    return {};
}

} // namespace vakhta
