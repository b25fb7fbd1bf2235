package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.NavigableMap;
import java.util.TreeMap;

@WebServlet("/v25/navigeerkaart")
public class NavigeerKaart extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        NavigableMap<Integer, String> schijven = new TreeMap<>();
        schijven.put(10, "laag");
        schijven.put(20, req.getParameter("schijf"));
        schijven.put(30, "hoog");
        PrintWriter out = resp.getWriter();
        out.println(schijven.floorEntry(19).getValue()); // SAFE
        out.println(schijven.ceilingEntry(11).getValue()); // EXPECT
        out.println(schijven.headMap(20).values()); // SAFE
        out.println(schijven.headMap(20, true).values()); // EXPECT
        out.println(schijven.descendingMap().firstEntry().getValue()); // SAFE
        out.println(schijven.higherEntry(10).getValue()); // EXPECT
        out.println(schijven.pollLastEntry().getValue()); // SAFE
        out.println(schijven.lastEntry().getValue()); // EXPECT
    }
}
