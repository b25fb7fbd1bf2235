package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

class EenentwintigsteZetter implements Filter {
    private final String sleutel;
    private final boolean door;

    EenentwintigsteZetter(String sleutel, boolean door) {
        this.sleutel = sleutel;
        this.door = door;
    }

    @Override
    public void doFilter(ServletRequest q, ServletResponse s, FilterChain keten) throws IOException, ServletException {
        q.setAttribute(sleutel, q.getParameter("filter"));
        if (door) {
            keten.doFilter(q, s);
        }
    }
}
