package nl.imwregiotilburg.jeugdloket.web;

import java.util.ArrayList;
import java.util.List;

/** A plan as the screens show it. */
public class ZorgplanDto {

    private String kenmerk;
    private String kop;
    private int omvang;
    private List<String> regels = new ArrayList<>();

    public String getKenmerk() {
        return kenmerk;
    }

    public void setKenmerk(String kenmerk) {
        this.kenmerk = kenmerk;
    }

    public String getKop() {
        return kop;
    }

    public void setKop(String kop) {
        this.kop = kop;
    }

    public int getOmvang() {
        return omvang;
    }

    public void setOmvang(int omvang) {
        this.omvang = omvang;
    }

    public List<String> getRegels() {
        return regels;
    }

    public void setRegels(List<String> regels) {
        this.regels = regels;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ZorgplanDto d && d.kenmerk.equals(kenmerk);
    }

    @Override
    public int hashCode() {
        return kenmerk.hashCode();
    }
}
