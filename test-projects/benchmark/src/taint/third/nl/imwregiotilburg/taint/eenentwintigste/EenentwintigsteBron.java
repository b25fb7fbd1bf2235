package nl.imwregiotilburg.taint.eenentwintigste;

class EenentwintigsteBron implements AutoCloseable {
    private final StringBuilder log;
    private final String s;

    EenentwintigsteBron(StringBuilder log, String s) {
        this.log = log;
        this.s = s;
    }

    @Override
    public void close() { log.append(s); }
}
