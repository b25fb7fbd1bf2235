package nl.imwregiotilburg.vrijwilligers.model;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

public final class ExpenseClaim {
    private final long id;
    @PersonalData("naam")
    private final String accountHolder;
    @PersonalData("iban")
    private final String account;
    private final long cents;
    private final String kind;

    private ExpenseClaim(Builder b) {
        this.id = b.id;
        this.accountHolder = b.accountHolder;
        this.account = b.account;
        this.cents = b.cents;
        this.kind = b.kind;
    }

    public static Builder builder(long id) {
        return new Builder(id);
    }

    public long id() {
        return id;
    }

    public String accountHolder() {
        return accountHolder;
    }

    public String account() {
        return account;
    }

    public long cents() {
        return cents;
    }

    public String kind() {
        return kind;
    }

    public static final class Builder {
        private final long id;
        @PersonalData("naam")
        private String accountHolder;
        @PersonalData("iban")
        private String account;
        private long cents;
        private String kind = "reiskosten";

        private Builder(long id) {
            this.id = id;
        }

        public Builder holder(String value) {
            this.accountHolder = value;
            return this;
        }

        public Builder account(String value) {
            this.account = value;
            return this;
        }

        public Builder cents(long value) {
            this.cents = value;
            return this;
        }

        public Builder kind(String value) {
            this.kind = value;
            return this;
        }

        public ExpenseClaim build() {
            return new ExpenseClaim(this);
        }

        @Override
        public String toString() {
            return "claim " + id + " " + kind + " van " + accountHolder;
        }
    }

    @Override
    public String toString() {
        return "claim " + id + " " + kind + " " + cents + " cent";
    }
}
