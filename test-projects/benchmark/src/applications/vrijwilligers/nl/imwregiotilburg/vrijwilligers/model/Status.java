package nl.imwregiotilburg.vrijwilligers.model;

public enum Status { NEW, ACTIVE, PAUSED, STOPPED }
