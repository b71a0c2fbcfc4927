"""What reduction gains: the whole model beside the reduced one, measured in one run on the same backend."""
