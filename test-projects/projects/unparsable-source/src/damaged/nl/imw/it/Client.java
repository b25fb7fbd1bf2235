package nl.imw.it;

<<<<<<< HEAD
public record Client(long nummer, String naam, String telefoon) {}
=======
public record Client(long nummer, String naam
