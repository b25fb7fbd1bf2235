package nl.imwregiotilburg.vrijwilligers.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

public class Volunteer extends Person {
    private final Reach reach;
    @PersonalData("bsn")
    private final String bsn;
    @PersonalData("iban")
    private String iban;
    private final Set<Skill> skills = EnumSet.noneOf(Skill.class);
    private Status status = Status.NEW;
    private int hours;

    public Volunteer(long id, String name, LocalDate birthDate, Address home, Reach reach, String bsn, String iban) {
        super(id, name, birthDate, home);
        this.reach = reach;
        this.bsn = bsn;
        this.iban = iban;
    }

    public Reach getReach() {
        return reach;
    }

    public String getBsn() {
        return bsn;
    }

    public String getIban() {
        return iban;
    }

    public Set<Skill> getSkills() {
        return skills;
    }

    public Status getStatus() {
        return status;
    }

    public void setStatus(Status status) {
        this.status = status;
    }

    public int getHours() {
        return hours;
    }

    public void setHours(int hours) {
        this.hours = hours;
    }

    @Override
    public String label() {
        return getName() + " (" + getId() + ")";
    }

    @Override
    public String summary() {
        return "vrijwilliger " + getId() + " " + status + " " + hours + " uur";
    }
}
