package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;

@WebServlet("/v25/matrixcel")
public class MatrixCel extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String[][] raster = new String[3][3];
        for (String[] rij : raster) {
            Arrays.fill(rij, ".");
        }
        raster[1][2] = req.getParameter("cel");
        String[] rij = raster[1];
        String[][] gekanteld = new String[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                gekanteld[j][i] = raster[i][j];
            }
        }
        PrintWriter out = resp.getWriter();
        out.println(raster[2][1]); // SAFE
        out.println(rij[2]); // EXPECT
        out.println(rij[1]); // SAFE
        out.println(gekanteld[2][1]); // EXPECT
        out.println(gekanteld[1][2]); // SAFE
        raster[1] = new String[] {"a", "b", "c"};
        out.println(raster[1][2]); // SAFE
        out.println(rij[2]); // EXPECT
    }
}
