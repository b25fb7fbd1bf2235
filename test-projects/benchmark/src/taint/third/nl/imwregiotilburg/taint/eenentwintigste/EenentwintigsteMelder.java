package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;

class EenentwintigsteMelder implements ServletRequestListener {
    String begin = "geen";
    String eind = "geen";

    @Override
    public void requestInitialized(ServletRequestEvent e) {
        begin = e.getServletRequest().getParameter("luister");
    }

    @Override
    public void requestDestroyed(ServletRequestEvent e) { eind = "voorbij"; }
}
