package nl.imwregiotilburg.vrijwilligers.model;

import java.time.LocalDate;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

public class HelpSeeker extends Person {
    @PersonalData("gezondheid")
    private final String situation;
    @PersonalData("telefoonnummer")
    private final String phone;
    private final Skill wanted;

    public HelpSeeker(long id, String name, LocalDate birthDate, Address home, String situation, String phone, Skill wanted) {
        super(id, name, birthDate, home);
        this.situation = situation;
        this.phone = phone;
        this.wanted = wanted;
    }

    public String getSituation() {
        return situation;
    }

    public String getPhone() {
        return phone;
    }

    public Skill getWanted() {
        return wanted;
    }

    @Override
    public String summary() {
        return "hulpvrager " + getId() + ": " + situation;
    }

    @Override
    public String toString() {
        return "HelpSeeker{" + getName() + ", " + getHome() + "}";
    }
}
