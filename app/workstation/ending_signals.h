#pragma once

#include <QObject>

namespace vakhta {

/// SIGTERM, SIGINT and SIGHUP end the program as its own key does: windows, texts and their places are kept first. A second one of a
/// kind ends it at once. One of these in the program, before any other thread; lives on the GUI thread.
class EndingSignals final : public QObject
{
public:
    EndingSignals();
    ~EndingSignals() override;

private:
    int m_rung;
};

} // namespace vakhta
