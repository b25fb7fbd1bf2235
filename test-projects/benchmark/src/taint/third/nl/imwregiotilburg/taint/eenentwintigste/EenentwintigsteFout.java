package nl.imwregiotilburg.taint.eenentwintigste;

class EenentwintigsteFout extends Exception {
    final String detail;
    final String code;

    EenentwintigsteFout(String detail, String code) {
        super("er ging iets mis");
        this.detail = detail;
        this.code = code;
    }
}
