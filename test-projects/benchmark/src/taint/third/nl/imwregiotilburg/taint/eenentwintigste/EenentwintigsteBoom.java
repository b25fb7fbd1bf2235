package nl.imwregiotilburg.taint.eenentwintigste;

class EenentwintigsteBoom {
    String sleutel;
    String waarde;
    EenentwintigsteBoom links;
    EenentwintigsteBoom rechts;

    EenentwintigsteBoom(String sleutel, String waarde) {
        this.sleutel = sleutel;
        this.waarde = waarde;
    }

    void zet(String s, String v) {
        int c = s.compareTo(sleutel);
        if (c == 0) {
            waarde = v;
        } else if (c < 0) {
            if (links == null) links = new EenentwintigsteBoom(s, v); else links.zet(s, v);
        } else {
            if (rechts == null) rechts = new EenentwintigsteBoom(s, v); else rechts.zet(s, v);
        }
    }
}
