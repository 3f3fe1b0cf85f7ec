/** The benchmark runs, and its reports say what they should. */
