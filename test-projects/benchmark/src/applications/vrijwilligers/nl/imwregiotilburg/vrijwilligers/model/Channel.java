package nl.imwregiotilburg.vrijwilligers.model;

public enum Channel { MAIL, CALL, LETTER }
