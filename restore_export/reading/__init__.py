"""Reading what nobody vouches for: only ordinary files, of bounded size, with values of the declared types."""
