package nl.imwregiotilburg.taint.eenentwintigste;

import java.util.ListResourceBundle;

class EenentwintigsteBundel extends ListResourceBundle {
    private final String naam;

    EenentwintigsteBundel(String naam) { this.naam = naam; }

    @Override
    protected Object[][] getContents() { return new Object[][] {{"naam", naam}, {"titel", "EenentwintigsteBundel"}}; }
}
